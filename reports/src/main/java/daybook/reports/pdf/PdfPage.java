package daybook.reports.pdf;

import daybook.core.word.Audience;
import daybook.core.word.Paper;
import daybook.reports.text.Phrases;

/**
 * What a file is, apart from what it says.
 *
 * @param phrases its language, and the few words the writer itself needs
 * @param title in the metadata, which a mail program or a print queue may show: neutral, such as the application's name
 * @param foot at the bottom left of each page
 * @param documentId decides the file's own id; the same for the same file made again
 */
public record PdfPage(Paper paper, Phrases phrases, String title, String foot, String documentId, Audience audience) {}
