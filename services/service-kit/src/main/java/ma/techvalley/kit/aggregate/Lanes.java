package ma.techvalley.kit.aggregate;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where those who lost a race for an aggregate queue, rather than lose again to each other. Only a courtesy among the threads of
 * one instance: what keeps changes apart is the version in the update.
 */
final class Lanes {
    private static final int COUNT = 64;
    private final List<Lock> lanes =
            Stream.<Lock>generate(ReentrantLock::new).limit(COUNT).toList();

    <R> R in(String id, Supplier<R> work) {
        Lock lane = lanes.get(Math.floorMod(id.hashCode(), COUNT));
        lane.lock();
        try {
            return work.get();
        } finally {
            lane.unlock();
        }
    }
}
