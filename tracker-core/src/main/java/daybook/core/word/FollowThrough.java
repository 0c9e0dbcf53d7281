package daybook.core.word;

/** Whether the stated consequence was carried out. Asked only when they crossed the boundary. */
public enum FollowThrough implements Coded {
    DONE("done"),
    LATE_OR_PARTLY("late-or-partly"),
    NOT_YET("not-yet"),
    NOT_DONE("not-done"),
    UNSAFE_TO_DO("unsafe-to-do"),
    NONE_DEFINED("none-defined");

    private final String code;

    FollowThrough(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
