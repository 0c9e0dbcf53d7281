package daybook.core.word;

/** One person the journal is about. */
public record PersonId(String value) {
    public PersonId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
