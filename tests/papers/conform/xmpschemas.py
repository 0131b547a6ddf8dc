"""The properties that ISO 19005-2 6.6.2.3.1 takes as known, with their types.

They are those of the XMP Specification of September 2005 and of the identification schemas. Types
are written as in an extension schema, in lower case: `bag x`, `seq x`, `alt x`, `lang alt`, a
simple type, a structure of STRUCTURES, or `=A,B` for a closed choice.
"""

from __future__ import annotations

PDFA_ID = "http://www.aiim.org/pdfa/ns/id/"
PDFUA_ID = "http://www.aiim.org/pdfua/ns/id/"
EXTENSION = "http://www.aiim.org/pdfa/ns/extension/"
SCHEMA = "http://www.aiim.org/pdfa/ns/schema#"
PROPERTY = "http://www.aiim.org/pdfa/ns/property#"
TYPE = "http://www.aiim.org/pdfa/ns/type#"
FIELD = "http://www.aiim.org/pdfa/ns/field#"
DC = "http://purl.org/dc/elements/1.1/"
XAP = "http://ns.adobe.com/xap/1.0/"
MM = XAP + "mm/"
PDF = "http://ns.adobe.com/pdf/1.3/"
EXIF = "http://ns.adobe.com/exif/1.0/"
DM = "http://ns.adobe.com/xmp/1.0/DynamicMedia/"
ST = XAP + "sType/"


def _types(text: str) -> dict[str, str]:
    """Reads `name name: type; name: type` into a type per name."""
    types = {}
    for part in text.split(";"):
        names, _, kind = part.partition(":")
        for name in names.split():
            types[name] = " ".join(kind.split())
    return types


STRUCTURES: dict[str, tuple[str, dict[str, str]]] = {
    "dimensions": (ST + "Dimensions#", _types("w h: real; unit: text")),
    "thumbnail": (XAP + "g/img/", _types("height width: integer; image: text; format: =JPEG")),
    "resourceevent": (
        ST + "ResourceEvent#",
        _types("action parameters: text; instanceID: uri; softwareAgent: agentname; when: date"),
    ),
    "resourceref": (
        ST + "ResourceRef#",
        _types(
            "instanceID documentID manageTo manageUI: uri; versionID renditionParams managerVariant: text;"
            " renditionClass: renditionclass; manager: agentname"
        ),
    ),
    "version": (
        ST + "Version#",
        _types("comments version: text; event: resourceevent; modifyDate: date; modifier: propername"),
    ),
    "job": (ST + "Job#", _types("name id: text; url: url")),
    "font": (
        ST + "Font#",
        _types(
            "fontName fontFamily fontFace fontType versionString fontFileName: text; composite: boolean;"
            " childFontFiles: seq text"
        ),
    ),
    "colorant": (
        XAP + "g/",
        _types(
            "swatchName: text; mode: =CMYK,RGB,LAB; type: =PROCESS,SPOT; cyan magenta yellow black L: percent;"
            " red green blue: byte; A B: signedbyte"
        ),
    ),
    "beatsplicestretch": (DM, _types("useFileBeatsMarker: boolean; riseInDecibel: real; riseInTimeDuration: time")),
    "marker": (
        DM,
        _types(
            "startTime duration: any; comment name target: text; location: uri; type: =Chapter,Cue,Beat,Track,Index"
        ),
    ),
    "media": (DM, _types("path webStatement: uri; track: text; startTime duration: time; managed: boolean")),
    "projectlink": (DM, _types("path: uri; type: =movie,still,audio,custom")),
    "resamplestretch": (DM, _types("quality: =High,Medium,Low")),
    "time": (DM, _types("value: integer; scale: rational")),
    "timecode": (
        DM,
        _types(
            "timeValue: timevalue; timeFormat: =24Timecode,25Timecode,2997DropTimecode,2997NonDropTimecode,"
            "30Timecode,50Timecode,5994DropTimecode,5994NonDropTimecode,60Timecode,23976Timecode"
        ),
    ),
    "timescalestretch": (DM, _types("frameSize frameOverlappingPercentage: real; quality: =High,Medium,Low")),
    "flash": (EXIF, _types("Fired Function RedEyeMode: boolean; Return: =0,2,3; Mode: =0,1,2,3")),
    "oecf/sfr": (EXIF, _types("Columns Rows: integer; Names: seq text; Values: seq rational")),
    "cfapattern": (EXIF, _types("Columns Rows: integer; Values: seq integer")),
    "devicesettings": (EXIF, _types("Columns Rows: integer; Settings: seq text")),
}

SCHEMAS: dict[str, dict[str, str]] = {
    PDFA_ID: _types("part: integer; amd corr: text; conformance: =A,B,U; rev: integer"),
    DC: _types(
        "contributor publisher: bag propername; creator: seq propername; coverage identifier source: text;"
        " date: seq date; description rights title: lang alt; format: mimetype; language: bag locale;"
        " relation subject type: bag text"
    ),
    XAP: _types(
        "Advisory Identifier: bag text; BaseURL: url; CreateDate MetadataDate ModifyDate: date;"
        " CreatorTool: agentname; Nickname Label: text; Rating: real; Thumbnails: alt thumbnail"
    ),
    XAP + "rights/": _types(
        "Certificate WebStatement: url; Marked: boolean; Owner: bag propername; UsageTerms: lang alt"
    ),
    MM: _types(
        "DerivedFrom ManagedFrom RenditionOf: resourceref; DocumentID InstanceID ManageTo ManageUI: uri;"
        " History: seq resourceevent; Manager: agentname; ManagerVariant RenditionParams VersionID: text;"
        " RenditionClass: renditionclass; Versions: seq version; LastURL: url; SaveID: integer"
    ),
    XAP + "bj/": _types("JobRef: bag job"),
    XAP + "t/pg/": _types(
        "MaxPageSize: dimensions; NPages: integer; Fonts: bag font; Colorants: seq colorant; PlateNames: seq text"
    ),
    PDF: _types("Keywords PDFVersion: text; Producer: agentname"),
    "http://ns.adobe.com/photoshop/1.0/": _types(
        "AuthorsPosition Category City Country Credit Headline Instructions Source State"
        " TransmissionReference: text; CaptionWriter: propername; DateCreated: date; Urgency: integer;"
        " SupplementalCategories: bag text"
    ),
    "http://ns.adobe.com/tiff/1.0/": _types(
        "ImageWidth ImageLength SamplesPerPixel: integer; BitsPerSample TransferFunction: seq integer;"
        " XResolution YResolution: rational;"
        " WhitePoint PrimaryChromaticities YCbCrCoefficients ReferenceBlackWhite: seq rational;"
        " DateTime: date; ImageDescription Copyright: lang alt; Make Model Artist: propername;"
        " Software: agentname; Compression: =1,6; PhotometricInterpretation: =2,6;"
        " Orientation: =1,2,3,4,5,6,7,8; PlanarConfiguration YCbCrPositioning: =1,2; ResolutionUnit: =2,3;"
        " YCbCrSubSampling: seq integer"
    ),
    EXIF: _types(
        "CompressedBitsPerPixel ExposureTime FNumber ShutterSpeedValue ApertureValue BrightnessValue"
        " ExposureBiasValue MaxApertureValue SubjectDistance FocalLength FlashEnergy FocalPlaneXResolution"
        " FocalPlaneYResolution ExposureIndex DigitalZoomRatio GPSAltitude GPSDOP GPSSpeed GPSTrack"
        " GPSImgDirection GPSDestBearing GPSDestDistance: rational;"
        " PixelXDimension PixelYDimension FocalLengthIn35mmFilm: integer; UserComment: lang alt;"
        " RelatedSoundFile SpectralSensitivity ImageUniqueID GPSVersionID GPSSatellites GPSMapDatum"
        " GPSProcessingMethod GPSAreaInformation ExifVersion FlashpixVersion GPSMeasureMode: text;"
        " DateTimeOriginal DateTimeDigitized GPSTimeStamp: date;"
        " ISOSpeedRatings SubjectArea SubjectLocation ComponentsConfiguration: seq integer;"
        " OECF SpatialFrequencyResponse: oecf/sfr; Flash: flash; CFAPattern: cfapattern;"
        " DeviceSettingDescription: devicesettings;"
        " GPSLatitude GPSLongitude GPSDestLatitude GPSDestLongitude: gpscoordinate;"
        " ExposureProgram: =0,1,2,3,4,5,6,7,8; MeteringMode: =0,1,2,3,4,5,6,255; FocalPlaneResolutionUnit: =2,3;"
        " SensingMethod: =1,2,3,4,5,6,7,8; FileSource: =3; SceneType: =1;"
        " CustomRendered WhiteBalance GPSAltitudeRef GPSDifferential: =0,1;"
        " ExposureMode Contrast Saturation Sharpness: =0,1,2; SceneCaptureType SubjectDistanceRange: =0,1,2,3;"
        " GainControl: =0,1,2,3,4; GPSStatus: =A,V; GPSSpeedRef GPSDestDistanceRef: =K,M,N;"
        " GPSTrackRef GPSImgDirectionRef GPSDestBearingRef: =T,M; ColorSpace: =1,65535;"
        " LightSource: =0,1,2,3,4,9,10,11,12,13,14,15,17,18,19,20,21,22,23,24,255"
    ),
    EXIF + "aux/": _types("Lens SerialNumber: text"),
    "http://ns.adobe.com/camera-raw-settings/1.0/": _types(
        "AutoBrightness AutoContrast AutoExposure AutoShadows HasCrop HasSettings: boolean;"
        " BlueHue BlueSaturation Brightness ChromaticAberrationB ChromaticAberrationR ColorNoiseReduction"
        " Contrast CropUnits GreenHue GreenSaturation LuminanceSmoothing RedHue RedSaturation Saturation Shadows"
        " ShadowTint Sharpness Temperature Tint VignetteAmount VignetteMidpoint: integer;"
        " CameraProfile RawFileName ToneCurveName Version: text;"
        " CropTop CropLeft CropBottom CropRight CropAngle CropWidth CropHeight Exposure: real;"
        " ToneCurve: seq point; WhiteBalance: =As Shot,Auto,Daylight,Cloudy,Shade,Tungsten,Fluorescent,Flash,Custom"
    ),
    DM: _types(
        "projectRef: projectlink; videoFrameSize: dimensions; videoPixelAspectRatio fileDataRate: rational;"
        " videoAlphaUnityIsTransparent loop: boolean; videoAlphaPremultipleColor: colorant;"
        " videoFrameRate videoCompressor audioCompressor speakerPlacement tapeName altTapeName scene shotName"
        " shotLocation logComment artist album genre copyright composer engineer instrument: text;"
        " audioSampleRate trackNumber: integer; startTimecode altTimecode: timecode;"
        " duration introTime outCue relativeTimestamp: time;"
        " shotDate videoModDate audioModDate metadataModDate releaseDate: date; markers: seq marker;"
        " contributedMedia: bag media; absPeakAudioFilePath relativePeakAudioFilePath: uri; tempo numberOfBeats: real;"
        " timeScaleParams: timescalestretch; resampleParams: resamplestretch; beatSpliceParams: beatsplicestretch;"
        " videoPixelDepth audioSampleType: =8Int,16Int,32Int,32Float; videoColorSpace: =sRGB,CCIR-601,CCIR-709;"
        " videoAlphaMode: =straight,pre-multiplied; videoFieldOrder: =Upper,Lower,Progressive;"
        " pullDown: =WSSWW,SSWWW,SWWWS,WWWSS,WWSSW,WSSWW_24p,SSWWW_24p,SWWWS_24p,WWWSS_24p,WWSSW_24p;"
        " audioChannelType: =Mono,Stereo,5.1,7.1; key: =C,C#,D,D#,E,F,F#,G,G#,A,A#,B;"
        " stretchMode: =Fixed length,Time-Scale,Resample,Beat Splice,Hybrid;"
        " timeSignature: =2/4,3/4,4/4,5/4,7/4,6/8,9/8,12/8,other; scaleType: =Major,Minor,Both,Neither"
    ),
}
SCHEMAS[EXTENSION] = {"schemas": "any"}
