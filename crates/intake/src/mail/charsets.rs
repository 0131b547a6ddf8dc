//! Charsets that the encoding library does not know and old programs still write: the pages of DOS, UTF-7 (RFC 2152), UTF-32,
//! ISO-2022-KR (RFC 1557), HZ (RFC 1843). Bytes that are no letter become U+FFFD. Linear. Caller: `decode`.

use encoding_rs::Encoding;

/// The upper half of the pages of DOS, from 0x80 to 0xFF, by number (mapping tables of the Unicode Consortium, CP*.TXT).
const PAGES: &[(&str, &str)] = &[
    (
        "437",
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}",
    ),
    (
        "737",
        "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ωάέήϊίόύϋώΆΈΉΊΌΎΏ±≥≤ΪΫ÷≈°∙·√ⁿ²■\u{a0}",
    ),
    (
        "775",
        "ĆüéāäģåćłēŖŗīŹÄÅÉæÆōöĢ¢ŚśÖÜø£Ø×¤ĀĪóŻżź”¦©®¬½¼Ł«»░▒▓│┤ĄČĘĖ╣║╗╝ĮŠ┐└┴┬├─┼ŲŪ╚╔╩╦╠═╬Žąčęėįšųūž┘┌█▄▌▐▀ÓßŌŃõÕµńĶķĻļņĒŅ’\u{ad}±“¾¶§÷„°∙·¹³²■\u{a0}",
    ),
    (
        "850",
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}",
    ),
    (
        "852",
        "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u{ad}˝˛ˇ˘§÷¸°¨˙űŘř■\u{a0}",
    ),
    (
        "855",
        "ђЂѓЃёЁєЄѕЅіІїЇјЈљЉњЊћЋќЌўЎџЏюЮъЪаАбБцЦдДеЕфФгГ«»░▒▓│┤хХиИ╣║╗╝йЙ┐└┴┬├─┼кК╚╔╩╦╠═╬¤лЛмМнНоОп┘┌█▄Пя▀ЯрРсСтТуУжЖвВьЬ№\u{ad}ыЫзЗшШэЭщЩчЧ§■\u{a0}",
    ),
    (
        "857",
        "ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈ�ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµ�×ÚÛÙìÿ¯´\u{ad}±�¾¶§÷¸°¨·¹³²■\u{a0}",
    ),
    (
        "858",
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}",
    ),
    (
        "860",
        "ÇüéâãàÁçêÊèÍÔìÃÂÉÀÈôõòÚùÌÕÜ¢£Ù₧ÓáíóúñÑªº¿Ò¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}",
    ),
    (
        "861",
        "ÇüéâäàåçêëèÐðÞÄÅÉæÆôöþûÝýÖÜø£Ø₧ƒáíóúÁÍÓÚ¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}",
    ),
    (
        "862",
        "אבגדהוזחטיךכלםמןנסעףפץצקרשת¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}",
    ),
    (
        "863",
        "ÇüéâÂà¶çêëèïî‗À§ÉÈÊôËÏûù¤ÔÜ¢£ÙÛƒ¦´óú¨¸³¯Î⌐¬½¼¾«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}",
    ),
    (
        "865",
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}",
    ),
    (
        "869",
        "������Ά�·¬¦‘’Έ―ΉΊΪΌ��ΎΫ©Ώ²³ά£έήίϊΐόύΑΒΓΔΕΖΗ½ΘΙ«»░▒▓│┤ΚΛΜΝ╣║╗╝ΞΟ┐└┴┬├─┼ΠΡ╚╔╩╦╠═╬ΣΤΥΦΧΨΩαβγ┘┌█▄δε▀ζηθικλμνξοπρσςτ΄\u{ad}±υφχ§ψ΅°¨ωϋΰώ■\u{a0}",
    ),
];

/// The text, if the charset is one of these. `name` is in small letters.
pub(super) fn text(bytes: &[u8], name: &str) -> Option<String> {
    let bare: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    match bare.as_str() {
        "utf7" | "unicode11utf7" | "unicode20utf7" | "csunicode11utf7" | "xunicode20utf7" => Some(utf7(bytes)),
        "utf32" | "utf32be" | "utf32le" | "ucs4" | "iso10646ucs4" => Some(utf32(bytes, bare.ends_with("le"))),
        "iso2022kr" | "csiso2022kr" => shifted(bytes, "euc-kr", b"\x0e", b"\x0f"),
        "hzgb2312" | "hz" => shifted(bytes, "gbk", b"~{", b"~}"),
        "cp950" | "ms950" | "windows950" | "xbig5" => known("big5", bytes),
        "cp936" | "ms936" | "windows936" => known("gbk", bytes),
        "cp51932" | "eucjpms" => known("euc-jp", bytes),
        _ => page(bytes, &bare),
    }
}

fn known(label: &str, bytes: &[u8]) -> Option<String> {
    Some(Encoding::for_label(label.as_bytes())?.decode_without_bom_handling(bytes).0.into_owned())
}

/// A page of DOS: `cp850`, `ibm850`, `850`, `cspc850multilingual`, `ibm00858`, ...
fn page(bytes: &[u8], name: &str) -> Option<String> {
    let front =
        ["cspc", "cp", "ibm00", "ibm", "csibm", "dos", "oem", ""].into_iter().find_map(|f| name.strip_prefix(f))?;
    let number: String = front.chars().take_while(char::is_ascii_digit).collect();
    let (_, upper) = PAGES.iter().find(|(known, _)| *known == number)?;
    let upper: Vec<char> = upper.chars().collect();
    let letter = |byte: &u8| match byte.checked_sub(0x80) {
        None => char::from(*byte),
        Some(place) => upper.get(usize::from(place)).copied().unwrap_or('\u{fffd}'),
    };
    Some(bytes.iter().map(letter).collect())
}

/// UTF-7: what stands between `+` and the first letter that is none of Base64 is UTF-16.
fn utf7(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, tail)) = rest.split_first() {
        if *first != b'+' {
            out.push(if first.is_ascii() { char::from(*first) } else { '\u{fffd}' });
            rest = tail;
            continue;
        }
        let length = tail.iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/')).count();
        let (coded, behind) = tail.split_at(length);
        rest = behind.strip_prefix(b"-").unwrap_or(behind);
        if coded.is_empty() {
            out.push('+');
            continue;
        }
        let wide = super::decode::base64(coded);
        let units = wide.chunks_exact(2).map(|pair| pair.iter().fold(0_u16, |all, byte| (all << 8) | u16::from(*byte)));
        out.extend(char::decode_utf16(units).map(|letter| letter.unwrap_or('\u{fffd}')));
    }
    out
}

fn utf32(bytes: &[u8], little: bool) -> String {
    let (little, bytes) = match bytes {
        [0xff, 0xfe, 0, 0, rest @ ..] => (true, rest),
        [0, 0, 0xfe, 0xff, rest @ ..] => (false, rest),
        other => (little, other),
    };
    let number = |four: &[u8]| {
        let join = |all: u32, byte: &u8| (all << 8) | u32::from(*byte);
        if little { four.iter().rev().fold(0, join) } else { four.iter().fold(0, join) }
    };
    bytes.chunks_exact(4).map(|four| char::from_u32(number(four)).unwrap_or('\u{fffd}')).collect()
}

/// Seven bits: between two marks stand letters of two bytes, whose upper bits are left out.
fn shifted(bytes: &[u8], label: &str, open: &[u8], close: &[u8]) -> Option<String> {
    let mut eight = Vec::with_capacity(bytes.len());
    let mut inside = false;
    let mut rest = bytes;
    // ISO-2022-KR names its letters once, in the first line.
    const NAMED: &[u8] = b"\x1b$)C";
    while let Some((first, tail)) = rest.split_first() {
        let (mark, end) = if inside { (close, false) } else { (open, true) };
        if let Some(behind) = rest.strip_prefix(mark) {
            inside = end;
            rest = behind;
        } else if let Some(behind) = rest.strip_prefix(NAMED) {
            rest = behind;
        } else if !inside && open == b"~{" && rest.starts_with(b"~~") {
            eight.push(b'~');
            rest = rest.get(2..).unwrap_or_default();
        } else {
            // A line ends what was open (RFC 1843).
            inside = inside && *first != b'\n';
            eight.push(if inside && (0x21..0x7f).contains(first) { first | 0x80 } else { *first });
            rest = tail;
        }
    }
    known(label, &eight)
}
