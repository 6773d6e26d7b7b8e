package org.waypost.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** A PDF that tries to do things: when opened, when a page shows, when something is clicked; and carries a file. */
final class ActivePdf {
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript", "JS", "OpenAction", "AA", "A", "Launch", "EmbeddedFiles", "EF", "AcroForm", "Names", "XFA");

    private ActivePdf() {}

    static byte[] bytes() {
        try (PDDocument document = new PDDocument()) {
            TestFiles.addPage(document, "visible text");
            PDPage page = document.getPage(0);
            document.getDocumentInformation().setAuthor("somebody");
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            PDPageAdditionalActions actions = new PDPageAdditionalActions();
            actions.setO(new PDActionJavaScript("app.alert(2)"));
            page.setActions(actions);
            addAnnotations(page);
            addForm(document, page);
            addAttachment(document);
            return TestFiles.saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addAnnotations(PDPage page) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(10, 10, 50, 50));
        PDActionLaunch launch = new PDActionLaunch();
        launch.setF("calc.exe");
        link.setAction(launch);
        page.getAnnotations().add(link);
        PDAnnotationSquare mark = new PDAnnotationSquare();
        mark.setRectangle(new PDRectangle(100, 100, 50, 50));
        mark.getCOSObject().setItem(COSName.A, new PDActionJavaScript("app.alert(3)"));
        page.getAnnotations().add(mark);
    }

    private static void addForm(PDDocument document, PDPage page) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setDefaultResources(resources);
        PDTextField field = new PDTextField(form);
        field.setPartialName("name");
        field.setDefaultAppearance("/Helv 12 Tf 0 g");
        form.getFields().add(field);
        field.getWidgets().get(0).setRectangle(new PDRectangle(40, 300, 200, 20));
        field.getWidgets().get(0).setPage(page);
        field.getWidgets().get(0).setPrinted(true);
        page.getAnnotations().add(field.getWidgets().get(0));
        field.setValue("typed by a person");
    }

    private static void addAttachment(PDDocument document) throws IOException {
        byte[] virus = "attached".getBytes(StandardCharsets.US_ASCII);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("virus.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(virus)));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("virus.exe", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    /** Keys and names in any object of a document that stand for doing something. */
    static List<String> traces(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> traces = new ArrayList<>();
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                collect(object.getObject(), traces);
            }
            return traces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(COSBase base, List<String> traces) {
        if (base instanceof COSDictionary dictionary) {
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                note(entry.getKey().getName(), traces);
                collect(entry.getValue(), traces);
            }
        } else if (base instanceof COSArray array) {
            array.forEach(element -> collect(element, traces));
        } else if (base instanceof COSName name) {
            note(name.getName(), traces);
        }
    }

    private static void note(String name, List<String> traces) {
        if (ACTIVE.contains(name)) {
            traces.add(name);
        }
    }
}
