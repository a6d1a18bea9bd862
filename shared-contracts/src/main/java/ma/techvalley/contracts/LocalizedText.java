package ma.techvalley.contracts;

/** A name or a sentence in the three languages of the platform's readers. */
public record LocalizedText(String ar, String fr, String en) {}
