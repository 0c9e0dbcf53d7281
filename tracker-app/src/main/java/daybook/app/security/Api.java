package daybook.app.security;

import daybook.app.session.Pass;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code /api} is for programs that hold the token. Whatever a browser would send with it is a reason to refuse. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Api extends OncePerRequestFilter {
    private final ApiToken token;

    Api(ApiToken token) {
        this.token = token;
    }

    static boolean asked(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/api") || path.startsWith("/api/");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !asked(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (fromABrowser(request)) {
            no(403, "forbidden", response);
        } else if (!bears(request)) {
            no(401, "unauthorized", response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whoever may not ask is told no sentence. */
    private static void no(int status, String code, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream()
                .print("{\"type\":\"urn:daybook:problem:" + code + "\",\"status\":" + status + ",\"code\":\"" + code
                        + "\"}");
    }

    private static boolean fromABrowser(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.equals("origin") || name.equals("cookie") || name.startsWith("sec-fetch-"));
    }

    private boolean bears(HttpServletRequest request) {
        String given = request.getHeader("Authorization");
        return given != null && Pass.same("Bearer " + token.value(), given);
    }
}
