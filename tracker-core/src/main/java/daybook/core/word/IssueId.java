package daybook.core.word;

/** One issued report. */
public record IssueId(String value) {
    public IssueId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
