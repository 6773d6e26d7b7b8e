package org.waypost.requests;

import org.waypost.shared.Fault;
import org.waypost.shared.PlatformErrorCode;

/** Errors of requests. */
public enum RequestsError implements PlatformErrorCode {
    /** There is no such request here. */
    UNKNOWN_REQUEST("REQUESTS-0001", Fault.CALLER, 404),
    /** The request is not in a state that allows this. */
    WRONG_STATE("REQUESTS-0002", Fault.CALLER, 409),
    /** The piece has an open request already. */
    ALREADY_OPEN("REQUESTS-0003", Fault.CALLER, 409),
    /** The renter's papers are not approved, so nothing may be opened or released. */
    NOT_APPROVED("REQUESTS-0004", Fault.CALLER, 409),
    /** The piece is not in the house any more. */
    NOT_STORED("REQUESTS-0005", Fault.CALLER, 409),
    /** A scan cannot be completed without a page. */
    NO_PAGES("REQUESTS-0006", Fault.CALLER, 422),
    /** Somebody changed the request since the page was shown. */
    CHANGED_MEANWHILE("REQUESTS-0007", Fault.CALLER, 409),
    /** This kind of request is not offered here. */
    UNKNOWN_KIND("REQUESTS-0008", Fault.CALLER, 422),
    /** The note is too long; the argument is the limit. */
    NOTE_TOO_LONG("REQUESTS-0009", Fault.CALLER, 422),
    /** The hours promised for a scan are out of range; the argument is the most. */
    BAD_PROMISE("REQUESTS-0010", Fault.CALLER, 422),
    /** The renter may still think again; the argument is until when. */
    STILL_COOLING("REQUESTS-0011", Fault.CALLER, 409),
    /** A day or time has passed already. */
    BAD_DATE("REQUESTS-0012", Fault.CALLER, 422),
    /** This step does not belong to requests of this kind. */
    WRONG_KIND("REQUESTS-0013", Fault.CALLER, 409),
    /** The renter's plan does not have this kind. */
    NOT_OFFERED("REQUESTS-0014", Fault.CALLER, 409),
    /** The location is closed at the time of an appointment. */
    CLOSED_THEN("REQUESTS-0020", Fault.CALLER, 422),
    /** A time of day that the change of the clocks leaves out. */
    NO_SUCH_TIME("REQUESTS-0021", Fault.CALLER, 422),
    /** Neither a signature nor a photograph shows who collected. */
    NOTHING_SIGNED("REQUESTS-0022", Fault.CALLER, 422),
    /** Of an identity paper its last four characters are noted, no more and no less. */
    BAD_ID_ENDING("REQUESTS-0023", Fault.CALLER, 422),
    /** The code of a delegate is unknown, used or expired. */
    WRONG_PASS("REQUESTS-0024", Fault.CALLER, 409),
    /** No piece was chosen, or too many; the argument is the most. */
    BAD_CHOICE("REQUESTS-0025", Fault.CALLER, 422),
    /** A second person has to look at the piece before it is destroyed. */
    SECOND_LOOK_NEEDED("REQUESTS-0026", Fault.CALLER, 409),
    /** The renter asked for the other way of destroying. */
    OTHER_METHOD("REQUESTS-0027", Fault.CALLER, 409),
    /** Nobody asked to have the piece with this label destroyed. */
    NOT_TO_BE_DESTROYED("REQUESTS-0028", Fault.CALLER, 409),
    /** The record of a destruction is not right: texts too long, or a weight below nothing. */
    BAD_RECORD("REQUESTS-0029", Fault.CALLER, 422),
    /** The text that the renter was shown has another wording now; the argument is the present edition. */
    CONSENT_OUTDATED("REQUESTS-0060", Fault.CALLER, 409),
    /** Nobody agreed that the piece is opened. */
    NO_CONSENT("REQUESTS-0061", Fault.CALLER, 409),
    /** Only a completed scan can be repeated. */
    NOT_SCANNED("REQUESTS-0062", Fault.CALLER, 409),
    /** There is no such scanned file in this request. */
    UNKNOWN_PAGE("REQUESTS-0063", Fault.CALLER, 404),
    /** The file is in this request already. */
    SAME_REQUEST("REQUESTS-0064", Fault.CALLER, 422),
    /** A link to sent files that this location never made. */
    UNKNOWN_LINK("REQUESTS-0065", Fault.CALLER, 404),
    /** The link to sent files has expired or was revoked. */
    LINK_OVER("REQUESTS-0066", Fault.CALLER, 410),
    /** Somebody else has the request; the argument is who. */
    TAKEN("REQUESTS-0076", Fault.CALLER, 409),
    /** A scan ends when its pages were looked at. */
    PAGES_FIRST("REQUESTS-0077", Fault.CALLER, 409),
    /** A piece that is sent on ends when its parcel is dispatched. */
    DISPATCH_FIRST("REQUESTS-0078", Fault.CALLER, 409),
    /** A piece is destroyed when the code on its label was scanned or typed. */
    CODE_FIRST("REQUESTS-0079", Fault.CALLER, 409),
    /** A piece is handed over to somebody whose name and paper are noted. */
    COLLECTOR_FIRST("REQUESTS-0080", Fault.CALLER, 409),
    /** Nobody of the staff is called so. */
    UNKNOWN_COLLEAGUE("REQUESTS-0081", Fault.CALLER, 422),
    /** A part of an address is missing or cannot be right; the argument is its name. */
    BAD_ADDRESS("REQUESTS-0030", Fault.CALLER, 422),
    /** There is no such address in one's own book. */
    UNKNOWN_ADDRESS("REQUESTS-0031", Fault.CALLER, 404),
    /** The book is full; the argument is how many it takes. */
    TOO_MANY_ADDRESSES("REQUESTS-0032", Fault.CALLER, 409),
    /** The wishes for sending on do not fit together. */
    BAD_TERMS("REQUESTS-0033", Fault.CALLER, 422),
    /** The renter wants to agree to a price first. */
    QUOTE_NEEDED("REQUESTS-0034", Fault.CALLER, 409),
    /** The price stands no longer. */
    QUOTE_ENDED("REQUESTS-0035", Fault.CALLER, 409),
    /** The price is below zero or in another currency; the argument is the location's. */
    BAD_PRICE("REQUESTS-0036", Fault.CALLER, 422),
    /** There is no such shipment here. */
    UNKNOWN_SHIPMENT("REQUESTS-0037", Fault.CALLER, 404),
    /** The shipment is not in a state that allows this. */
    SHIPMENT_STATE("REQUESTS-0038", Fault.CALLER, 409),
    /** What shall travel together goes to different people or places, or travels already. */
    NOT_TOGETHER("REQUESTS-0039", Fault.CALLER, 409),
    /** Weight or sides of the parcel cannot be right. */
    BAD_PARCEL("REQUESTS-0040", Fault.CALLER, 422),
    /** The parcel crosses a border, and customs want to know what is in it. */
    CUSTOMS_NEEDED("REQUESTS-0041", Fault.CALLER, 422),
    /** What is declared to customs cannot be right. */
    BAD_CUSTOMS("REQUESTS-0042", Fault.CALLER, 422),
    /** Carrier, service, tracking number or cost cannot be right. */
    BAD_CARRIAGE("REQUESTS-0043", Fault.CALLER, 422),
    /** The carrier does not sell this label; the argument is what it said. */
    LABEL_REFUSED("REQUESTS-0044", Fault.CALLER, 422),
    /** The label is being bought right now. */
    STILL_BUYING("REQUESTS-0045", Fault.CALLER, 409),
    /** The carrier cannot tell whether the label was bought; the argument is what it said. */
    STILL_IN_DOUBT("REQUESTS-0046", Fault.EXTERNAL, 502),
    /** Nobody is named who took the shipments. */
    DRIVER_NEEDED("REQUESTS-0047", Fault.CALLER, 422),
    /** The piece travels in a shipment that has to be given up first. */
    IN_SHIPMENT("REQUESTS-0048", Fault.CALLER, 409),
    /** The carrier cannot deliver to the address; the argument is what it said. */
    ADDRESS_REFUSED("REQUESTS-0049", Fault.CALLER, 422),
    /** So many pictures of one parcel are not kept. Argument: how many are. */
    TOO_MANY_PARCEL_PICTURES("REQUESTS-0067", Fault.CALLER, 422),
    /** No carrier of that name is listened to at this location. */
    NOT_A_CARRIER("REQUESTS-0070", Fault.CALLER, 404),
    /** A call in a carrier's name does not prove that it comes from the carrier. */
    UNSIGNED_CALL("REQUESTS-0071", Fault.CALLER, 401),
    /** The piece is still in the house, so its scan is not for the trash yet. */
    STILL_HERE("REQUESTS-0084", Fault.CALLER, 409),
    /** The request has no scan, or it was deleted. */
    NO_SCAN("REQUESTS-0085", Fault.CALLER, 409),
    /** No packed parcel waits for a list of this carrier. */
    NOTHING_TO_CLOSE("REQUESTS-0086", Fault.CALLER, 409),
    /** The carrier makes no list of these parcels; the argument is what it said. */
    CLOSING_REFUSED("REQUESTS-0087", Fault.CALLER, 422),
    /** No document of the renter shows this address, and the location sends mail to no other; the argument is the address. */
    ADDRESS_NOT_VERIFIED("REQUESTS-0090", Fault.CALLER, 409),
    /** No document that shows a forwarding address is approved. */
    ADDRESS_NOT_SHOWN("REQUESTS-0091", Fault.CALLER, 409);

    private final String code;
    private final Fault fault;
    private final int status;

    RequestsError(String code, Fault fault, int status) {
        this.code = code;
        this.fault = fault;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Fault fault() {
        return fault;
    }

    @Override
    public int status() {
        return status;
    }
}
