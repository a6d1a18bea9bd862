package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

class CursorsTest {
    private static final Cursors CURSORS = Cursors.boundTo("region=12", null, "rent");
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @Test
    void comeBackAsTheyWere() {
        List<String> position = Arrays.asList("95.50", null, "", "مكتب 😀", "id-1");
        String cursor = CURSORS.encode(position);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(CURSORS.decode(cursor)).isEqualTo(position);
    }

    @Test
    void belongToOneQuery() {
        String cursor = CURSORS.encode(List.of("95.50", "id-1"));
        assertRefused(Cursors.boundTo("region=12", null, "-rent"), cursor);
        assertRefused(Cursors.boundTo("region=12", "", "rent"), cursor);
        assertRefused(Cursors.boundTo("region=12", "rent"), cursor);
        assertThat(Cursors.boundTo("region=12", null, "rent").decode(cursor)).containsExactly("95.50", "id-1");
    }

    @Test
    void cannotBeMalformed() {
        for (String cursor : List.of("", "A", "AQ", "null", "==", "%", "é", "0".repeat(300), "AQAAAAAAAAAAAA")) {
            assertRefused(CURSORS, cursor);
        }
    }

    @Test
    void cannotBeChanged() {
        String cursor = CURSORS.encode(List.of("95.50", "id-1"));
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var changed = new StringBuilder(cursor);
            int place = random.nextInt(cursor.length() - 1);
            changed.setCharAt(place, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            if (!changed.toString().equals(cursor)) {
                assertRefused(CURSORS, changed.toString());
            }
        }
    }

    @Test
    void cannotBeMadeWithoutTheKey() {
        Cursors signed = CURSORS.signedWith(CursorKey.of("a.key", "qV7xyyy3zK0zzz"));
        String cursor = signed.encode(List.of("95.50", "id-1"));

        assertThat(CURSORS.signedWith(CursorKey.of("a.key", "qV7xyyy3zK0zzz")).decode(cursor))
                .containsExactly("95.50", "id-1");
        assertRefused(signed, CURSORS.encode(List.of("95.50", "id-1")));
        assertRefused(CURSORS, cursor);
        assertRefused(CURSORS.signedWith(CursorKey.random()), cursor);
        assertRefused(
                Cursors.boundTo("region=12", null, "-rent").signedWith(CursorKey.of("a.key", "qV7xyyy3zK0zzz")),
                cursor);
        for (int end = 0; end < cursor.length(); end++) {
            assertRefused(signed, cursor.substring(0, end));
        }
    }

    @Test
    void haveNoKeyThatEverybodyKnows() {
        for (String known : List.of("", "short", "changeme-changeme")) {
            assertThatThrownBy(() -> CursorKey.of("a.key", known))
                    .hasMessageContaining("a.key is empty, shorter than 12")
                    .hasMessageNotContaining("changeme-");
        }
    }

    @Test
    void areRefusedWhereTheirReaderFails() {
        String cursor = CURSORS.encode(List.of("x"));
        assertThatThrownBy(() -> CURSORS.decode(cursor, position -> position.get(1)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> CURSORS.decode(cursor, position -> Integer.valueOf(position.get(0))))
                .isInstanceOf(Refusal.class);
        assertThat(CURSORS.<String>decode(cursor, List::getFirst)).isEqualTo("x");
    }

    private static void assertRefused(Cursors cursors, String cursor) {
        assertThatThrownBy(() -> cursors.decode(cursor))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.pointer()).isEqualTo("cursor")));
    }
}
