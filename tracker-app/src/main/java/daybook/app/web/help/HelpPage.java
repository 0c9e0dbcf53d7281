package daybook.app.web.help;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Comes before everything else for somebody who is not safe: it asks nothing and keeps nothing. */
@Controller
@RequestMapping("/j/{key}/help")
class HelpPage {
    @GetMapping
    String help() {
        return "help/page";
    }
}
