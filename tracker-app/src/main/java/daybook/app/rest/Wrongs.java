package daybook.app.rest;

import daybook.app.transfer.FieldProblem;
import daybook.app.transfer.SmallBody;
import java.util.List;

/** What the transfer package found wrong, as a problem. */
final class Wrongs {
    private Wrongs() {}

    static Problem problem(List<FieldProblem> problems) {
        return Problem.invalid(ReadEntries.wrong(problems.stream(), ""));
    }

    static void stopIfAny(SmallBody body) {
        if (!body.problems().isEmpty()) {
            throw problem(body.problems()).stop();
        }
    }
}
