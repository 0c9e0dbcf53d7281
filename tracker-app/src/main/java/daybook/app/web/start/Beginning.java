package daybook.app.web.start;

import daybook.app.demo.SampleJournal;
import daybook.app.keys.PassWords;
import daybook.app.keys.Secret;
import daybook.app.security.PassCookie;
import daybook.app.session.Entrance;
import daybook.app.session.Opened;
import daybook.app.session.Sitting;
import daybook.app.store.CannotOpen.Reason;
import daybook.app.store.JournalHome;
import daybook.app.store.OpenJournal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps before there is a journal: what it cannot do, and a passphrase. */
@Controller
@RequestMapping("/j/{key}/start")
class Beginning {
    private static final int SHORTEST = 12;
    private final Sitting sitting;
    private final Clock clock;
    private final AtomicReference<@Nullable String> refused = new AtomicReference<>();

    Beginning(Sitting sitting, Clock clock) {
        this.sitting = sitting;
        this.clock = clock;
    }

    @GetMapping
    String limits() {
        return "start/limits";
    }

    @PostMapping("/sample")
    String sample(HttpServletResponse response, Locale locale) {
        OpenJournal journal = JournalHome.inMemory(clock, clock.getZone());
        SampleJournal.into(journal::send, clock.instant().atZone(clock.getZone()), locale.getLanguage());
        Opened opened = sitting.lookAround(journal);
        PassCookie.give(response, opened.pass());
        return "redirect:" + opened.pass().base();
    }

    @GetMapping("/passphrase")
    String passphrase(Model model, Locale locale) {
        String message = refused.getAndSet(null);
        if (message != null) {
            model.addAttribute("refused", message);
        }
        model.addAttribute("shortest", SHORTEST);
        model.addAttribute("words", String.join(" ", PassWords.drawn(locale.getLanguage(), 6)));
        return "start/passphrase";
    }

    @PostMapping("/passphrase")
    String create(
            @PathVariable String key,
            @RequestParam char[] passphrase,
            @RequestParam char[] again,
            HttpServletResponse response) {
        boolean same = Arrays.equals(passphrase, again);
        Arrays.fill(again, '\0');
        try (Secret secret = Secret.ofChars(passphrase)) {
            if (secret.length() < SHORTEST || !same) {
                refused.set(same ? "start.too-short" : "start.not-the-same");
                return "redirect:/j/" + key + "/start/passphrase";
            }
            return switch (sitting.create(secret)) {
                case Entrance.Open(var opened) -> {
                    PassCookie.give(response, opened.pass());
                    yield "redirect:" + opened.pass().base() + "start/recovery";
                }
                case Entrance.Shut(Reason reason) -> {
                    refused.set("door." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                    yield "redirect:/j/" + key + "/start/passphrase";
                }
            };
        }
    }
}
