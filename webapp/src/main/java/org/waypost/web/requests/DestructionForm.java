package org.waypost.web.requests;

import java.io.Serializable;
import java.util.Objects;
import org.waypost.requests.DestructionMethod;
import org.waypost.requests.DestructionRecord;

/** What the operator notes about a destruction. */
public class DestructionForm implements Serializable {
    private static final int GRAMS = 1000;

    private DestructionMethod method = DestructionMethod.SHRED;
    private String containerSeal = "";
    private String witness = "";
    private String contractor = "";
    private String certificate = "";
    private double kilograms;

    /** What is kept of it. */
    DestructionRecord noted() {
        return new DestructionRecord(
                method, containerSeal, witness, contractor, certificate, (int) Math.round(kilograms * GRAMS));
    }

    // what the page binds to

    public DestructionMethod getMethod() {
        return method;
    }

    public void setMethod(DestructionMethod chosen) {
        method = chosen;
    }

    public String getContainerSeal() {
        return containerSeal;
    }

    public void setContainerSeal(String typed) {
        containerSeal = trimmed(typed);
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String typed) {
        witness = trimmed(typed);
    }

    public String getContractor() {
        return contractor;
    }

    public void setContractor(String typed) {
        contractor = trimmed(typed);
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String typed) {
        certificate = trimmed(typed);
    }

    public double getKilograms() {
        return kilograms;
    }

    public void setKilograms(double typed) {
        kilograms = typed;
    }

    private static String trimmed(String typed) {
        return Objects.requireNonNullElse(typed, "").trim();
    }
}
