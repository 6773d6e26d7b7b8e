package org.waypost.content.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reduces a document to what can be seen on its pages. Works by lists of what stays, so that an unknown way to run or
 * carry something is dropped too: scripts, actions, attachments, forms (what was filled in stays as ink), media, layers'
 * scripts, signatures, metadata.
 */
final class PlainPages {
    private static final Logger LOG = LoggerFactory.getLogger(PlainPages.class);

    private static final Set<String> CATALOG = Set.of("Type", "Pages", "Version", "OCProperties");
    private static final Set<String> PAGE = Set.of(
            "Type", "Parent", "Contents", "Resources", "MediaBox", "CropBox", "Rotate", "Group", "UserUnit", "Annots");
    private static final Set<String> ANNOTATION = Set.of(
            "Type", "Subtype", "Rect", "AP", "AS", "F", "C", "CA", "Border", "BS", "QuadPoints", "InkList", "Contents");
    private static final Set<String> MARKS = Set.of(
            "FreeText",
            "Highlight",
            "Underline",
            "StrikeOut",
            "Squiggly",
            "Stamp",
            "Ink",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Caret");

    private PlainPages() {}

    static void keepOnly(PDDocument document) {
        flattenForm(document);
        document.setDocumentInformation(new PDDocumentInformation());
        document.setAllSecurityToBeRemoved(true);
        retain(document.getDocumentCatalog().getCOSObject(), CATALOG);
        for (PDPage page : document.getPages()) {
            cleanPage(page);
        }
    }

    /** What somebody typed into a form is part of the page; a form that cannot be flattened loses its fields. */
    private static void flattenForm(PDDocument document) {
        try {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form != null) {
                form.flatten();
            }
        } catch (IOException | RuntimeException e) {
            LOG.info("a form could not be flattened: {}", e.toString());
        }
    }

    private static void cleanPage(PDPage page) {
        inheritBeforeCleaning(page);
        COSDictionary dictionary = page.getCOSObject();
        retain(dictionary, PAGE);
        COSArray kept = new COSArray();
        COSArray annotations = dictionary.getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation && isMark(annotation)) {
                retain(annotation, ANNOTATION);
                kept.add(annotation);
            }
        }
        dictionary.setItem(COSName.ANNOTS, kept.size() == 0 ? null : kept);
    }

    /** A page may take these from the tree above it, which does not come along. */
    private static void inheritBeforeCleaning(PDPage page) {
        page.setResources(page.getResources());
        page.setMediaBox(page.getMediaBox());
        page.setCropBox(page.getCropBox());
        page.setRotation(page.getRotation());
    }

    private static boolean isMark(COSDictionary annotation) {
        String subtype = annotation.getNameAsString(COSName.SUBTYPE);
        return subtype != null && MARKS.contains(subtype);
    }

    private static void retain(COSDictionary dictionary, Set<String> names) {
        List<COSName> all = new ArrayList<>(dictionary.keySet());
        all.stream().filter(name -> !names.contains(name.getName())).forEach(dictionary::removeItem);
    }
}
