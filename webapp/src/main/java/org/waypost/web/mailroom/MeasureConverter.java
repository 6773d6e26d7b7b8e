package org.waypost.web.mailroom;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.omnifaces.util.Beans;
import org.waypost.web.shell.Texts;

/** Reads a measure with the decimal sign of the reader's language, or with a point, which every keyboard has. */
@FacesConverter("measure")
public class MeasureConverter implements Converter<BigDecimal> {
    /** Exponents could make a number that fills the memory. */
    private static final Pattern PLAIN = Pattern.compile("-?\\d{0,12}(\\.\\d{0,6})?");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return read(typed, context.getViewRoot().getLocale());
        } catch (NumberFormatException e) {
            String text = Beans.getReference(Texts.class).of("mail.noNumber");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, BigDecimal measure) {
        return measure == null ? "" : written(measure, context.getViewRoot().getLocale());
    }

    static BigDecimal read(String typed, Locale reader) {
        String number = typed.trim().replace(decimalSign(reader), '.');
        if (!PLAIN.matcher(number).matches()) {
            throw new NumberFormatException(number);
        }
        return new BigDecimal(number);
    }

    static String written(BigDecimal measure, Locale reader) {
        return measure.toPlainString().replace('.', decimalSign(reader));
    }

    private static char decimalSign(Locale reader) {
        return DecimalFormatSymbols.getInstance(reader).getDecimalSeparator();
    }
}
