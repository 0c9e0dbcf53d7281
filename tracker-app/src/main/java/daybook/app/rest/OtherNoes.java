package daybook.app.rest;

import daybook.app.web.Fault;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What the framework itself refuses (no such path, another method, another type of body) as a problem, not as a page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class OtherNoes extends OncePerRequestFilter {
    private static final Map<Integer, String> CODES = Map.of(
            400, "bad-request",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type");

    private final Problems problems;

    OtherNoes(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        AsProblems answers = new AsProblems(response, ApiLanguage.of(request));
        try {
            chain.doFilter(request, answers);
        } catch (ServletException | RuntimeException fault) {
            Fault.tell(fault);
            answers.problem(500);
        }
    }

    private final class AsProblems extends HttpServletResponseWrapper {
        private final Locale locale;

        AsProblems(HttpServletResponse response, Locale locale) {
            super(response);
            this.locale = locale;
        }

        @Override
        public void sendError(int status) throws IOException {
            problem(status);
        }

        @Override
        public void sendError(int status, @Nullable String message) throws IOException {
            problem(status);
        }

        void problem(int status) throws IOException {
            if (isCommitted()) {
                return;
            }
            resetBuffer();
            Problem problem = CODES.containsKey(status)
                    ? Problem.of(status, CODES.get(status))
                    : Problem.of(status < 500 ? status : 500, status < 500 ? "bad-request" : "fault");
            byte[] body = problems.json(problem, locale);
            setStatus(problem.status());
            setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            setContentLength(body.length);
            getOutputStream().write(body);
        }
    }
}
