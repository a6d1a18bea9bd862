package ma.techvalley.standalone.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Choices that are the same for the same seed and purpose, whatever else is planned before or after. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed, String purpose) {
        this.random = new SplittableRandom(seed * 31 + purpose.hashCode());
    }

    /** Both ends included. */
    int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    double between(double lowest, double highest) {
        return random.nextDouble(lowest, highest);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> ordered) {
        List<T> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Index of a choice; one with twice the weight is taken twice as often. */
    int weighted(List<Integer> weights) {
        int left = random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
        int index = 0;
        while (left >= weights.get(index)) {
            left -= weights.get(index);
            index++;
        }
        return index;
    }
}
