package daybook.core.word;

/** Who pushed when a boundary came up. */
public enum Pressure implements Coded {
    THEM("them"),
    FAMILY("family"),
    FRIENDS("friends"),
    OTHERS("others");

    private final String code;

    Pressure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
