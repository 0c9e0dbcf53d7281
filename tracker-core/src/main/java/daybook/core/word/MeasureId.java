package daybook.core.word;

/** One own measure. */
public record MeasureId(String value) {
    public MeasureId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
