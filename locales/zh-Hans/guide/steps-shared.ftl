part-where = 要找联合国难民署（UNHCR）的电子邮件地址，请在任何一部能上网的手机上输入{ FACT("contact-help-website", "address") }，并核对手机上显示的网址以{ FACT("contact-help-website", "begins") }开头（包括那条斜线）。
part-tell-summoned = 请今天就给联合国难民署（UNHCR）驻华代表处发电子邮件，在警察定的时间之前发。这一步里的任何内容都不改变那个时间。
part-tell-held = 请让联合国难民署（UNHCR）驻华代表处知道你在哪里。谁能做到，就由谁去告诉：你自己、探视你的人、律师、你信任的人，或者被放出去的人。
part-tell-order = 请今天就给联合国难民署（UNHCR）驻华代表处发电子邮件；如果你知道限期出境决定上的日期，也告诉它。
part-tell-border = 请在这里对执法人员说：“我害怕被送回去，我想联系联合国难民署（UNHCR）驻华代表处。”
part-first = 如果你未经许可入境，或者合法停留期已过，请先给联合国难民署发电子邮件，问该怎么办。
part-first-warned = 请先给联合国难民署发电子邮件，问该怎么办。
