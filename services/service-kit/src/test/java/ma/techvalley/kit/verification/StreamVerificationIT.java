package ma.techvalley.kit.verification;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import ma.techvalley.kit.fixture.Note;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.verification.StreamVerification.Report;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of note n4, whose versions are the entries 5 and 15 of 20. */
class StreamVerificationIT {
    private static final String ID = "n4";
    private final JournalRig rig = new JournalRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void anAggregateThatIsWhatItsEntriesSayIsSound() {
        assertThat(rig.verify(ID)).isEqualTo(new Report(true, 2, 2, true, List.of()));
        assertThat(rig.verify("n0").sound()).isTrue();
        assertThat(rig.verify("n9").sound()).isTrue();
        assertThatThrownBy(() -> rig.verify("nobody")).isInstanceOf(Refusal.class);
    }

    @Test
    void whatStillWaitsInItsOutboxIsComparedToo() {
        rig.notes().change(ID, Note.command(), note -> note.rewritten("third"));
        assertThat(rig.verify(ID)).isEqualTo(new Report(true, 3, 2, true, List.of()));

        rig.aggregates().updateOne(eq("_id", ID), set("state.text", "other"));
        assertThat(rig.verify(ID).findings()).extracting(Finding::kind).containsExactly("edited");
    }

    @ParameterizedTest
    @MethodSource("ma.techvalley.kit.verification.VerificationIT#edits")
    void findsAnEditOf(Bson field) {
        rig.entries().updateOne(eq(5L), field);

        assertThat(rig.verify(ID).findings()).isNotEmpty();
        assertThat(rig.verify("n8").sound()).isTrue();
    }

    @Test
    void findsThatTheAggregateItselfWasEdited() {
        rig.aggregates().updateOne(eq("_id", ID), set("state.text", "other"));

        assertThat(rig.verify(ID).findings())
                .containsExactly(new Finding(15, "edited", "n4 is not what its newest version says"));
    }

    @Test
    void findsADeletionOfItsEntriesAndOfThoseBeside() {
        rig.entries().deleteOne(eq(5L));
        assertThat(rig.verify(ID).findings()).containsExactly(new Finding(15, "missing", "no entry of n4@1"));
        assertThat(rig.verify("n5").findings()).containsExactly(new Finding(6, "missing", "no entry 5"));
    }

    @Test
    void findsTwoThatChangedPlaces() {
        rig.swap(5, 15);

        assertThat(rig.verify(ID).findings()).extracting(Finding::kind).contains("edited", "reordered");
    }

    @Test
    void findsThatItsEndWasCutOff() {
        rig.cutFrom(12);

        assertThat(rig.verify(ID).findings())
                .extracting(Finding::kind, Finding::detail)
                .contains(tuple("truncated", "no entry of n4@2"));
        assertThat(rig.verify("n0").sound()).isTrue();
    }

    @Test
    void findsAnEntryThatWasWrittenAnewWithAHashThatFitsItself() {
        rig.forge(5);

        assertThat(rig.verify(ID).findings())
                .containsExactly(new Finding(5, "reordered", "the entry after it followed another"));
    }

    @Test
    void saysThatAStateWhichWasNotKeptCouldNotBeCompared() {
        rig.entries().updateMany(new Document(), new Document("$unset", new Document("own", 1).append("ownHash", 1)));

        assertThat(rig.verify(ID).stateCompared()).isFalse();
    }
}
