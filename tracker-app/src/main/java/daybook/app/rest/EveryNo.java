package daybook.app.rest;

import daybook.app.session.Sitting;
import daybook.app.store.JournalClosed;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What ends a request early, as a problem. */
@RestControllerAdvice(basePackageClasses = EveryNo.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class EveryNo {
    private final Problems problems;
    private final Sitting sitting;

    EveryNo(Problems problems, Sitting sitting) {
        this.problems = problems;
        this.sitting = sitting;
    }

    @ExceptionHandler(Stopped.class)
    ResponseEntity<byte[]> stopped(Stopped stopped, HttpServletRequest request) {
        return answer(stopped.problem(), request);
    }

    /** Locked between the door and the desk, or closed by itself after a fault of its file. */
    @ExceptionHandler(JournalClosed.class)
    ResponseEntity<byte[]> closed(HttpServletRequest request) {
        sitting.lock();
        return answer(Problem.of(423, "locked"), request);
    }

    private ResponseEntity<byte[]> answer(Problem problem, HttpServletRequest request) {
        return Answer.of(
                problem.status(), MediaType.APPLICATION_PROBLEM_JSON, problems.json(problem, ApiLanguage.of(request)));
    }
}
