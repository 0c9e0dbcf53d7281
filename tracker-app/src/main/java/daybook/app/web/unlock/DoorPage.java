package daybook.app.web.unlock;

import daybook.app.keys.RecoveryKey;
import daybook.app.keys.Secret;
import daybook.app.security.LaunchToken;
import daybook.app.security.PassCookie;
import daybook.app.session.Entrance;
import daybook.app.session.Pass;
import daybook.app.session.Sitting;
import daybook.app.store.CannotOpen.Reason;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Comes in with the one-time link or with the passphrase, and goes on under a path that is new each time. */
@Controller
class DoorPage {
    private final Sitting sitting;
    private final LaunchToken launch;
    /** What the last try was answered; shown once. The door has one visitor, so one place is enough. */
    private final AtomicReference<@Nullable Reason> refused = new AtomicReference<>();

    DoorPage(Sitting sitting, LaunchToken launch) {
        this.sitting = sitting;
        this.launch = launch;
    }

    @GetMapping("/")
    String door(Model model) {
        Reason reason = refused.getAndSet(null);
        if (reason != null) {
            model.addAttribute("refused", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return sitting.journalExists() ? "door/passphrase" : "door/open";
    }

    @GetMapping("/open")
    String link() {
        return "door/open";
    }

    @PostMapping("/open")
    String open(@RequestParam String code, HttpServletResponse response) {
        if (!launch.spend(code.strip())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return switch (sitting.arrive()) {
            case Sitting.State.Locked ignored -> "redirect:/";
            case Sitting.State.Starting(Pass pass, var ignored) -> inside(pass, "start", response);
            case Sitting.State.Unlocked(var opened) -> inside(opened.pass(), "", response);
        };
    }

    @PostMapping("/unlock")
    String unlock(@RequestParam char[] passphrase, HttpServletResponse response) {
        try (Secret secret = secret(passphrase)) {
            return switch (sitting.unlock(secret)) {
                case Entrance.Open(var opened) -> inside(opened.pass(), "", response);
                case Entrance.Shut(Reason reason) -> {
                    refused.set(reason);
                    yield "redirect:/";
                }
            };
        }
    }

    /** A recovery key is told by its check group; everything else is a passphrase. */
    private static Secret secret(char[] typed) {
        return RecoveryKey.parse(java.nio.CharBuffer.wrap(typed))
                .map(RecoveryKey::secret)
                .orElseGet(() -> Secret.ofChars(typed));
    }

    private static String inside(Pass pass, String page, HttpServletResponse response) {
        PassCookie.give(response, pass);
        return "redirect:" + pass.base() + page;
    }
}
