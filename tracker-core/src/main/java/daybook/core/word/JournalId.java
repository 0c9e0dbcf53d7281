package daybook.core.word;

/** One journal: 32 hex digits of 16 random bytes. */
public record JournalId(String value) {
    public JournalId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
