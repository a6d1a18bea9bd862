package ma.techvalley.standalone.demo;

import java.util.List;

/**
 * A transfer abroad and what becomes of it.
 *
 * @param transfer all of it but for its base, which has an id once it is filed
 * @param steps in this order
 */
record DemoTransfer(Transfer transfer, List<DemoFiling.Step> steps) {
    int requests() {
        return 1 + steps.size();
    }
}
