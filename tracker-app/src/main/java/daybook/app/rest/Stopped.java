package daybook.app.rest;

/** A request goes no further. What is wrong is said by the problem, so there is no message that could quote anybody. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Stopped(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
