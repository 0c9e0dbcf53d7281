package daybook.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only to 127.0.0.1 and its own port. A name that somebody points at this machine would otherwise make their page
 * and ours one site; "localhost" may be ::1, where another program can sit.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OnlyThisHost extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ours(request).equals(request.getHeader("Host"))) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(421);
        }
    }

    static String ours(HttpServletRequest request) {
        return "127.0.0.1:" + request.getLocalPort();
    }
}
