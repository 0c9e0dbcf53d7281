package daybook.app;

/** One entry point. */
public final class DaybookMain {
    private DaybookMain() {}

    public static void main(String[] args) {
        System.setProperty("axoniq.update-checker.disabled", "true");
    }
}
