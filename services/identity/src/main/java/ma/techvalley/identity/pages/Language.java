package ma.techvalley.identity.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A language of the pages, with its words. French is what a browser gets that asks for none of them. */
enum Language {
    AR("العربية", "rtl"),
    FR("Français", "ltr"),
    EN("English", "ltr");

    private final String ownName;
    private final String direction;
    private final Properties words;

    Language(String ownName, String direction) {
        this.ownName = ownName;
        this.direction = direction;
        this.words = load("texts-" + name().toLowerCase(Locale.ROOT) + ".properties");
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String ownName() {
        return ownName;
    }

    String direction() {
        return direction;
    }

    String word(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    /** What {@code ?lang=} names, or else what the browser likes best. */
    static Language of(HttpServletRequest request) {
        return named(request.getParameter("lang")).orElseGet(() -> preferred(Collections.list(request.getLocales())));
    }

    private static Language preferred(List<Locale> locales) {
        return locales.stream()
                .flatMap(locale -> named(locale.getLanguage()).stream())
                .findFirst()
                .orElse(FR);
    }

    private static Optional<Language> named(@Nullable String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    private static Properties load(String name) {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(Language.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
