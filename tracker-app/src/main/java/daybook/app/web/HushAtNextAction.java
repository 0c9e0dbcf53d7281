package daybook.app.web;

import daybook.app.security.Passing;
import daybook.app.session.Opened;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** The sentence that says what was saved stands with its Undo until something else is done, however long that takes. */
final class HushAtNextAction implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")) {
            Passing.opened(request).ifPresent(Opened::hush);
        } else {
            Passing.opened(request).ifPresent(opened -> opened.visited(request.getRequestURI()));
        }
        return true;
    }
}
