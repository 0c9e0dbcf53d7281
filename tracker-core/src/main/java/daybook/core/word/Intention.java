package daybook.core.word;

/** Why space was taken: to calm and come back, or to avoid or punish. Safety asks for nothing. */
public enum Intention implements Coded {
    CALM("calm"),
    SPACE("space"),
    AVOID("avoid"),
    PUNISH("punish"),
    SAFETY("safety");

    private final String code;

    Intention(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
