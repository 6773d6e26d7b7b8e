package org.waypost.web.requests;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.mailroom.LabelCode;
import org.waypost.mailroom.MailItem;
import org.waypost.requests.DestroyMail;
import org.waypost.requests.DestructionMethod;
import org.waypost.requests.DestructionResult;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.mailroom.PieceRow;
import org.waypost.web.shell.Texts;

/** Pieces are scanned one after the other, then destroyed together under one proof. Also where a single one is destroyed. */
@Named
@ViewScoped
public class DestructionPage implements Serializable {
    private static final String SLICE = "handover";

    @Inject
    private transient DestroyMail destroyMail;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ProblemTexts problems;

    private DestructionForm form = new DestructionForm();
    private final Map<String, PieceRow> pieces = new LinkedHashMap<>();
    private String code = "";
    private List<String> refused = List.of();

    /** Ways to destroy. */
    public DestructionMethod[] getMethods() {
        return DestructionMethod.values();
    }

    /** What is noted. */
    public DestructionForm getForm() {
        return form;
    }

    /** Pieces that were scanned and may be destroyed. */
    public List<PieceRow> getPieces() {
        return List.copyOf(pieces.values());
    }

    /** Pieces that were not destroyed at last, and why. */
    public List<String> getRefused() {
        return refused;
    }

    /** Puts the piece whose label was scanned to the others. */
    public void add() {
        try {
            MailItem item = destroyMail.check(code, form.getMethod());
            pieces.put(item.labelCode(), PieceRow.of(item, texts));
            code = "";
        } catch (PlatformException reason) {
            Messages.addGlobalError(code + ": " + problems.detail(reason));
        }
    }

    /** Takes a piece out again. */
    public void remove(String label) {
        pieces.remove(label);
    }

    /** Another way is asked for by other renters. */
    public void clear() {
        pieces.clear();
    }

    /** Destroys all that were scanned. */
    public void destroy() {
        end(List.copyOf(pieces.keySet()));
        pieces.clear();
    }

    /** Destroys the one piece of a request, if its label was scanned or typed. */
    public void destroyOne(String label, DestructionMethod method) {
        form.setMethod(method);
        if (LabelCode.typed(code).filter(label::equals).isEmpty()) {
            Messages.addGlobalError(texts.from(SLICE, "destroy.otherPiece", label));
        } else {
            end(List.of(label));
        }
    }

    private void end(List<String> labels) {
        try {
            DestructionResult result = destroyMail.destroy(form.noted(), labels);
            refused = result.refused().stream()
                    .map(piece -> piece.label() + ": " + problems.detail(piece.reason()))
                    .toList();
            result.proof().ifPresent(proof -> done(result.destroyed().size(), proof.number()));
            refused.forEach(Messages::addGlobalError);
        } catch (PlatformException reason) {
            Messages.addGlobalError(problems.detail(reason));
        }
    }

    /** Whoever has everything done goes back to the list; what was refused stays in view. */
    private void done(int count, String number) {
        String message = texts.from(SLICE, "destroy.done", count, number);
        if (refused.isEmpty()) {
            Messages.addFlashGlobalInfo(message);
            Faces.redirect("/requests/list.xhtml?kind=destroy");
        } else {
            Messages.addGlobalInfo(message);
        }
    }

    // what the page binds to

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed == null ? "" : typed.trim();
    }
}
