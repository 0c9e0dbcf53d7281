package daybook.app.web.report;

import daybook.app.report.MadeSummary;
import daybook.app.web.Desk;
import daybook.reports.pdf.PdfPictures;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of a preview, drawn from the very bytes that would leave. */
@Controller
@RequestMapping("/j/{key}/pages/preview")
class PreviewPage {

    @GetMapping("/{page}")
    ResponseEntity<byte[]> picture(
            Desk desk, @PathVariable("page") int page, @RequestParam(name = "v", defaultValue = "") String ignored) {
        MadeSummary made = Preview.of(desk).map(Preview::made).orElseThrow(Ready::none);
        if (page < 1 || page > made.pages()) {
            throw Ready.none();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .body(PdfPictures.png(made.pdf(), made.password(), page));
    }

    @GetMapping("/text")
    ResponseEntity<byte[]> text(Desk desk) {
        MadeSummary made = Preview.of(desk).map(Preview::made).orElseThrow(Ready::none);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(PdfPictures.text(made.pdf(), made.password()).getBytes(StandardCharsets.UTF_8));
    }
}
