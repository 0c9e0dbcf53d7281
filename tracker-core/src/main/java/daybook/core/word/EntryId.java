package daybook.core.word;

/** One entry; made by the client, so that sending twice logs once. */
public record EntryId(String value) {
    public EntryId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
