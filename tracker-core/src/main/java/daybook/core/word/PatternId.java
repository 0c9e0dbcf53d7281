package daybook.core.word;

/** One named repeating story. */
public record PatternId(String value) {
    public PatternId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
