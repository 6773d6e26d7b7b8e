package org.waypost.web.requests;

import jakarta.enterprise.event.Event;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.waypost.mailroom.LabelSize;
import org.waypost.mailroom.PrintLabel;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.FindRequests;
import org.waypost.requests.RequestLine;
import org.waypost.requests.RequestResult;
import org.waypost.requests.RequestStep;
import org.waypost.requests.SeenRequest;
import org.waypost.requests.StepCommand;
import org.waypost.requests.WorkOnMany;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.Failures;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.mailroom.PieceRow;
import org.waypost.web.shell.Texts;

/** What is done with the ticked rows of a list of requests, and what became of each. */
@Named
@ViewScoped
public class ManyRequests implements Serializable {
    /** The tick boxes of the rows. */
    private static final String ROWS = "row";

    /** What of them stays ticked when the answer to this request is drawn. */
    private static final String TICKED = ManyRequests.class.getName() + ".ticked";

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient WorkOnMany workOnMany;

    @Inject
    private transient Colleagues colleagues;

    @Inject
    private transient FindRequests requests;

    @Inject
    private transient PrintLabel printLabel;

    @Inject
    private transient Event<RowsOutdated> outdated;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ProblemTexts problems;

    private ManyReport report;
    private String reason = "";
    private String colleague = "";

    /** Whether the row of a request stays ticked: it could not be done, or nothing was done. */
    public boolean isTicked(String id) {
        Object left = request.getAttribute(TICKED);
        return left instanceof Set<?> ids
                ? ids.contains(id)
                : tick(submitted(ROWS)).contains(id);
    }

    private Set<String> tick(List<RowRef> refs) {
        Set<String> ids =
                refs.stream().map(ref -> Long.toString(ref.id().value())).collect(Collectors.toSet());
        request.setAttribute(TICKED, ids);
        return ids;
    }

    /** What became of those that were ticked last; null when there is nothing to tell. */
    public ManyReport getReport() {
        return report;
    }

    /** Has the list asked for anew; which rows are ticked by then, the page knows best. */
    public void refresh() {
        outdated.fire(new RowsOutdated());
    }

    /** Does a step with the ticked rows. */
    public void act(RequestStep step) {
        step(step, submitted(ROWS));
    }

    /** Does a step with the row whose button was pressed, wherever it stands in the list by now. */
    public void actOnOne(RequestStep step) {
        step(step, submitted("one"));
    }

    /** Takes the last step back, with those with which it was done. */
    public void undo() {
        step(
                report.undo(),
                report.done().stream().map(row -> RowRef.read(row.ref())).toList());
    }

    private void step(RequestStep step, List<RowRef> refs) {
        Map<ActionRequestId, RequestLine> lines = requests.lines(ids(refs)).stream()
                .collect(Collectors.toMap(line -> line.request().requestId(), Function.identity()));
        List<RequestResult> results = workOnMany.each(seen(step, refs), command(step));
        long done = results.stream().flatMap(result -> result.done().stream()).count();
        report = new ManyReport(
                texts.from("desk", "done." + step, done),
                results.stream()
                        .map(result -> row(result, Optional.ofNullable(lines.get(result.id()))))
                        .toList(),
                step.undo().filter(undo -> done > 0).orElse(null));
        reason = "";
        Set<ActionRequestId> over = results.stream()
                .filter(result -> result.done().isPresent())
                .map(RequestResult::id)
                .collect(Collectors.toSet());
        tick(submitted(ROWS).stream().filter(ref -> !over.contains(ref.id())).toList());
        refresh();
    }

    private StepCommand command(RequestStep step) {
        return new StepCommand(
                step,
                reason,
                step == RequestStep.GIVE ? Optional.of(colleagues.withSubject(colleague)) : Optional.empty());
    }

    /** What can be taken back checks for itself who was quicker, and says so by name. */
    private static List<SeenRequest> seen(RequestStep step, List<RowRef> refs) {
        boolean matters = step.undo().isEmpty();
        return refs.stream()
                .map(ref -> new SeenRequest(ref.id(), Optional.of(ref.version()).filter(version -> matters)))
                .toList();
    }

    private static List<ActionRequestId> ids(List<RowRef> refs) {
        return refs.stream().map(RowRef::id).toList();
    }

    private ManyReport.Row row(RequestResult result, Optional<RequestLine> line) {
        Optional<PieceRow> piece = line.map(found -> PieceRow.of(found.item(), texts));
        return new ManyReport.Row(
                result.done().map(RowRef::of).map(RowRef::toString).orElse(""),
                piece.map(PieceRow::title).orElse(""),
                piece.map(PieceRow::label).orElse(""),
                line.map(found -> RequestPlaces.work(
                                found.request().kind(),
                                Long.toString(result.id().value())))
                        .orElse(""),
                result.done().isPresent(),
                result.refused().map(this::inWords).orElse(""));
    }

    private String inWords(RuntimeException refused) {
        PlatformException meaning = Failures.meaningOf(refused);
        Failures.log(meaning);
        return problems.detail(meaning);
    }

    /** Labels of the pieces of the ticked rows, as one PDF. */
    public void print() throws IOException {
        List<RequestLine> lines = requests.lines(ids(submitted(ROWS)));
        byte[] pdf = printLabel.print(
                lines.stream().map(line -> line.item().itemId()).toList(), LabelSize.ADDRESS);
        Faces.sendFile(new ByteArrayInputStream(pdf), "labels.pdf", true);
    }

    private List<RowRef> submitted(String field) {
        return Optional.ofNullable(request.getParameterValues(field)).stream()
                .flatMap(Stream::of)
                .map(RowRef::read)
                .toList();
    }

    // what the page binds to

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed == null ? "" : typed;
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String subject) {
        colleague = subject == null ? "" : subject;
    }
}
