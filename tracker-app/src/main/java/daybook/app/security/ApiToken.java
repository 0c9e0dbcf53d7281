package daybook.app.security;

/** What a program must bear to use {@code /api}; new at each start. */
public record ApiToken(String value) {
    @Override
    public String toString() {
        return "ApiToken";
    }
}
