package daybook.core.word;

/** A row of chips whose order the writer may choose. */
public enum ChipList implements Coded {
    SIGNS("signs"),
    BODY("body"),
    HEALTHY("healthy"),
    WITHDRAWAL("withdrawal"),
    STUCK("stuck"),
    CONTEXT("context"),
    TONES("tones"),
    PRACTICES("practices"),
    PATTERNS("patterns");

    private final String code;

    ChipList(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
