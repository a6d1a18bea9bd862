package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import ma.techvalley.kit.problem.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever comes as a cursor is a position or refused; any other exception would be a fault of ours. */
class CursorsPropertyTest {
    private static final Cursors CURSORS = Cursors.boundTo("region=12", "rent");

    @Property(tries = 3000)
    void anyText(@ForAll String text) {
        readsOrRefuses(text);
    }

    @Property(tries = 3000)
    void anyBytes(@ForAll byte[] bytes) {
        readsOrRefuses(Base64.getUrlEncoder().encodeToString(bytes));
    }

    @Property(tries = 3000)
    void aPieceOfOne(@ForAll @Size(max = 10) List<String> position, @ForAll byte cut) {
        String cursor = CURSORS.encode(position);

        readsOrRefuses(cursor.substring(Math.floorMod(cut, cursor.length())));
    }

    @Property(tries = 3000)
    void aPositionThatItsReaderDoesNotKnow(@ForAll @Size(max = 10) List<String> position) {
        String cursor = CURSORS.encode(position);

        assertThat(CURSORS.decode(cursor)).isEqualTo(position);
        try {
            CURSORS.decode(cursor, read -> Long.parseLong(read.get(1)));
        } catch (Refusal refused) {
            assertThat(refused.violations()).hasSize(1);
        }
    }

    private static void readsOrRefuses(String cursor) {
        try {
            CURSORS.decode(cursor);
        } catch (Refusal refused) {
            assertThat(refused.violations()).hasSize(1);
        }
    }
}
