package daybook.reports.text;

/** How a language counts; named in its bundle. */
enum Plural {
    ONE_OTHER {
        @Override
        String form(int n) {
            return n == 1 ? ".one" : ".other";
        }
    };

    abstract String form(int n);
}
