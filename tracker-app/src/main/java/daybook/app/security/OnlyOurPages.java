package daybook.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What another page of the browser asks for is refused before any handler sees it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class OnlyOurPages extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    /** Reached from a file that redirects, which a browser calls cross-site. They show a field and nothing else. */
    private static final Set<String> DOORS = Set.of("/", "/open");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Api.asked(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (reading(request) ? mayRead(request) : mayChange(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(403);
        }
    }

    private static boolean reading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    private static boolean mayRead(HttpServletRequest request) {
        String from = from(request);
        return from.equals("same-origin") || from.equals("none") || walksToTheDoor(request);
    }

    private static boolean walksToTheDoor(HttpServletRequest request) {
        return DOORS.contains(request.getRequestURI())
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private static boolean mayChange(HttpServletRequest request) {
        return from(request).equals("same-origin")
                && ("http://" + OnlyThisHost.ours(request)).equals(request.getHeader("Origin"));
    }

    private static String from(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return from == null ? "" : from;
    }
}
