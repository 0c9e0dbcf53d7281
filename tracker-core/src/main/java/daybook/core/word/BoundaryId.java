package daybook.core.word;

/** One boundary, over all its versions. */
public record BoundaryId(String value) {
    public BoundaryId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
