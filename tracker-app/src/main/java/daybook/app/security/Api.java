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
            response.setStatus(403);
        } else if (!bears(request)) {
            response.setStatus(401);
        } else {
            chain.doFilter(request, response);
        }
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
