package daybook.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The rules of accessible and of lasting files, as the PDF association's own validator reads them. */
public final class Rules {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Rules() {}

    /** @return what a file breaks */
    public static List<String> broken(byte[] file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    /** The validator asks for no password, so it reads the same file without its lock. */
    public static byte[] unlocked(byte[] file, String password) throws IOException {
        var out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file, password)) {
            document.setAllSecurityToBeRemoved(true);
            document.save(out);
        }
        return out.toByteArray();
    }
}
