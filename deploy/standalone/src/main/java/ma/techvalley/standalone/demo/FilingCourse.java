package ma.techvalley.standalone.demo;

import java.util.List;
import ma.techvalley.standalone.demo.Declaration.Items;
import ma.techvalley.standalone.demo.DemoFiling.CompletionRequest;
import ma.techvalley.standalone.demo.DemoFiling.Correction;
import ma.techvalley.standalone.demo.DemoFiling.Decision;
import ma.techvalley.standalone.demo.DemoFiling.Step;

/** What becomes of a declaration after its submission. */
enum FilingCourse {
    WAITING,
    TAKEN,
    COMPLETION_REQUESTED,
    CORRECTED,
    GRANTED,
    GRANTED_AFTER_CORRECTION,
    REFUSED;

    /** Percent of all declarations, in the order of the constants. */
    static final List<Integer> WEIGHTS = List.of(9, 7, 6, 5, 54, 12, 7);

    /** Whether transfers can be based on it in the end. */
    boolean isGranted() {
        return this == GRANTED || this == GRANTED_AFTER_CORRECTION;
    }

    List<Step> steps(String activityCode) {
        Step taking = new Step("taking", null);
        Step request = new Step(
                "completion-requests", new CompletionRequest(List.of("f"), "Demo: préciser la durée de conservation"));
        Step correction = new Step("corrections", new Correction(Items.retention("Cinq ans après la fin du contrat")));
        Step granted = decision(new Decision("GRANTED", "Demo: déclaration conforme", activityCode));
        Step refused = decision(new Decision("REFUSED", "Demo: finalité trop large", null));
        return switch (this) {
            case WAITING -> List.of();
            case TAKEN -> List.of(taking);
            case COMPLETION_REQUESTED -> List.of(taking, request);
            case CORRECTED -> List.of(taking, request, correction);
            case GRANTED -> List.of(taking, granted);
            case GRANTED_AFTER_CORRECTION -> List.of(taking, request, correction, granted);
            case REFUSED -> List.of(taking, refused);
        };
    }

    private static Step decision(Decision decision) {
        return new Step("decision", decision);
    }
}
