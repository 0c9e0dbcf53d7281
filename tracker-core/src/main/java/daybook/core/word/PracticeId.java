package daybook.core.word;

/** One practice on the list. */
public record PracticeId(String value) {
    public PracticeId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
