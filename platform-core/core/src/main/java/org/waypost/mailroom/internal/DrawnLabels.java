package org.waypost.mailroom.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waypost.mailroom.LabelFormat;
import org.waypost.mailroom.LabelPress;
import org.waypost.mailroom.LabelSize;
import org.waypost.mailroom.MailLabel;

@ApplicationScoped
class DrawnLabels implements LabelPress {
    @Override
    public byte[] print(MailLabel label, LabelSize size, LabelFormat format) {
        return switch (format) {
            case PDF -> print(List.of(label), size);
            case ZPL -> ZplLabel.of(label, size).getBytes(StandardCharsets.UTF_8);
        };
    }

    @Override
    public byte[] print(List<MailLabel> labels, LabelSize size) {
        return PdfLabel.of(labels, size);
    }

    @Override
    public String code(String text) {
        return QrMatrix.of(text).svg();
    }
}
