package daybook.app.web.start;

import daybook.app.keys.RecoveryKey;
import daybook.app.keys.Seal;
import daybook.app.store.NotSaved;
import daybook.app.web.Desk;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A second way in, on paper: shown until two groups of it are typed back, or declined, because sheets are found. */
@Controller
@RequestMapping("/j/{key}/start")
class RecoveryStep {
    private static final String SHEET = "recovery-sheet";
    private static final String REFUSED = "recovery-refused";

    /** A key on its way to paper, and which of its groups will be asked for, from 0. */
    private record Sheet(RecoveryKey key, int first, int second) {
        static Sheet fresh() {
            int first = Byte.toUnsignedInt(Seal.random(1)[0]) % 4;
            return new Sheet(RecoveryKey.fresh(), first, 4 + Byte.toUnsignedInt(Seal.random(1)[0]) % 4);
        }

        boolean typedBack(String one, String two) {
            List<String> groups = key.groups();
            return same(groups.get(first), one) && same(groups.get(second), two);
        }

        private static boolean same(String group, String typed) {
            String plain = typed.strip()
                    .toUpperCase(java.util.Locale.ROOT)
                    .replace('O', '0')
                    .replace('I', '1')
                    .replace('L', '1');
            return group.equals(plain);
        }

        @Override
        public String toString() {
            return "Sheet";
        }
    }

    @GetMapping("/recovery")
    String show(Desk desk, Model model) {
        if (desk.sample() || desk.journal().hasRecovery()) {
            return desk.to("start/people");
        }
        Sheet sheet = desk.kept(SHEET, Sheet.class).orElseGet(Sheet::fresh);
        desk.keep(SHEET, sheet);
        model.addAttribute("groups", sheet.key().groups());
        return "start/recovery";
    }

    @GetMapping("/written")
    String ask(Desk desk, Model model) {
        if (desk.kept(SHEET, Sheet.class).isEmpty()) {
            return desk.to("start/recovery");
        }
        Sheet sheet = desk.kept(SHEET, Sheet.class).get();
        model.addAttribute("first", sheet.first() + 1);
        model.addAttribute("second", sheet.second() + 1);
        desk.kept(REFUSED, String.class).ifPresent(why -> model.addAttribute("refused", why));
        desk.done(REFUSED);
        return "start/written";
    }

    @PostMapping("/written")
    String check(Desk desk, @RequestParam String one, @RequestParam String two) {
        if (desk.kept(SHEET, Sheet.class).isEmpty()) {
            return desk.to("start/recovery");
        }
        Sheet sheet = desk.kept(SHEET, Sheet.class).get();
        if (!sheet.typedBack(one, two)) {
            desk.keep(REFUSED, "start.written-wrong");
            return desk.to("start/written");
        }
        try {
            desk.journal().addRecovery(sheet.key());
        } catch (NotSaved no) {
            desk.keep(REFUSED, Desk.message(no));
            return desk.to("start/written");
        }
        desk.done(SHEET);
        return desk.to("start/people");
    }

    /** Declined: the key that was shown opens nothing. */
    @PostMapping("/no-recovery")
    String decline(Desk desk) {
        desk.done(SHEET);
        return desk.to("start/people");
    }
}
