package daybook.core.word;

/** One phase. */
public record PhaseId(String value) {
    public PhaseId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
