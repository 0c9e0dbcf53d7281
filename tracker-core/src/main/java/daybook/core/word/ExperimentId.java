package daybook.core.word;

/** One experiment. */
public record ExperimentId(String value) {
    public ExperimentId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
