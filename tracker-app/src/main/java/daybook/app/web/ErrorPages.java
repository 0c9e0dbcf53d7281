package daybook.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** A plain page for each refusal: what happened and the way back, never a path, a value or a cause. */
@Controller
class ErrorPages implements ErrorController {
    private static final Set<Integer> NAMED = Set.of(403, 404);

    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            Fault.tell(fault);
        }
        if (status == 401) {
            return "door/locked";
        }
        model.addAttribute("error", NAMED.contains(status) ? String.valueOf(status) : status < 500 ? "404" : "500");
        return "error";
    }
}
